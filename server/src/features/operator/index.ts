export { SpeechModels } from './speech-models.ts'
